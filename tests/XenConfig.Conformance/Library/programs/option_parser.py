import optparse
p = optparse.OptionParser(usage='%prog [options]', version='1.0')
p.add_option('-m', '--memory', type='int', default=256, help='memory in MiB')
p.add_option('-n', dest='name', default='vm')
o, a = p.parse_args(["-m", "512", "rest"]); print o.memory, o.name, a
print p.format_option_help()
