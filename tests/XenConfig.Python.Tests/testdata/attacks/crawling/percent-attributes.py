# ends: refused at 4: The config opens '/etc/passwd', which is not inside a folder that it may read. Allow the folder with --allow-read if the config is trusted with it.
class C(object):
    def __getitem__(self, name): return open('/etc/passwd')
print '%(x)s' % C()
