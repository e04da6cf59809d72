# A config that runs a command on the host while it is read.
import os
os.system("lvcreate -L 10G -n fresh vg0")
name = "fresh"
memory = 512
kernel = "/boot/vmlinuz-2.6.32-5-xen-amd64"
disk = [ "phy:/dev/vg0/fresh,xvda,w" ]
root = "/dev/xvda ro"
