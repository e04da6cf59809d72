# ends: refused at 6: The config opens '/etc/passwd', which is not inside a folder that it may read. Allow the folder with --allow-read if the config is trusted with it.
class M(type):
    def __getattribute__(cls, name): return open('/etc/passwd')
class C(object):
    __metaclass__ = M
C.x
