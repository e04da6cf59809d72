import re
arch = ('Linux', 'dom0', '2.6', '#1', 'x86_64')[4]
if re.search('64', arch):
    arch_libdir = 'lib64'
else:
    arch_libdir = 'lib'
device_model = '/usr/' + arch_libdir + '/xen/bin/qemu-dm'
