import logging, sys
logging.basicConfig(stream=sys.stdout, level=logging.INFO, format='%(levelname)s %(name)s %(message)s')
log = logging.getLogger('vm'); log.debug('no'); log.info('x=%d', 3); log.warning('w');
try: 1/0
except ZeroDivisionError: log.error('e', exc_info=False)
print log.isEnabledFor(10), logging.getLevelName(20), log.getEffectiveLevel()
