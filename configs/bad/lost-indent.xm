# The blanks before the assignment got lost in a paste.
import os, re
arch = os.uname()[4]
if re.search("64", arch):
arch_libdir = "lib64"
name = "pasted"
memory = 512
kernel = "/boot/vmlinuz-2.6.32-5-xen-amd64"
disk = [ "phy:/dev/vg0/pasted,xvda,w" ]
root = "/dev/xvda ro"
