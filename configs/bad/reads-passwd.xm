# A config that looks at a file it has no business with.
name = open("/etc/passwd").readline().split(":")[0]
memory = 512
kernel = "/boot/vmlinuz-2.6.32-5-xen-amd64"
disk = [ "phy:/dev/vg0/curious,xvda,w" ]
root = "/dev/xvda ro"
