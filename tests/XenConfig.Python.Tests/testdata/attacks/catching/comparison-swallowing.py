# ends: refused at 4: The config opens '/etc/passwd', which is not inside a folder that it may read. Allow the folder with --allow-read if the config is trusted with it.
class C(object):
    def __eq__(self, o): open('/etc/passwd')
print C() in [1, 2], {1: C()} == {1: 2}
