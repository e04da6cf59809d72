"""Locks and data of the one thread that there is."""


class error(Exception):
    __module__ = 'thread'


class LockType(object):
    __module__ = 'thread'
    __slots__ = ('_is_held',)

    def acquire(self, waitflag=1):
        if not self._is_held:
            self._is_held = True
            return True
        if waitflag:
            _refuse_to_wait()
        return False

    def release(self):
        if not self._is_held:
            raise error('release unlocked lock')
        self._is_held = False

    def locked(self):
        return self._is_held

    acquire_lock = __enter__ = acquire
    release_lock = release
    locked_lock = locked

    def __exit__(self, *exception):
        self.release()


LockType.__name__ = 'lock'


def allocate_lock():
    lock = LockType()
    lock._is_held = False
    return lock


allocate = allocate_lock


class _local(object):
    __module__ = 'thread'


def _count():
    return 0


def stack_size(size=0):
    return 0


def exit():
    raise SystemExit


exit_thread = exit


def interrupt_main():
    raise KeyboardInterrupt
