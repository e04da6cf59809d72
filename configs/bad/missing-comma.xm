# No comma between the disks: Python joins the two strings to one.
name = "joined"
memory = 512
kernel = "/boot/vmlinuz-2.6.32-5-xen-amd64"
disk = [ "phy:/dev/vg0/joined-root,xvda1,w"
         "phy:/dev/vg0/joined-swap,xvda2,w" ]
root = "/dev/xvda1 ro"
