# Waits for a free number, and never finds one.
name = "patient"
memory = 512
kernel = "/boot/vmlinuz-2.6.32-5-xen-amd64"
taken = range(1, 100)
number = 1
while number in taken:
    pass
disk = [ "phy:/dev/vg0/patient%d,xvda,w" % number ]
root = "/dev/xvda ro"
