# root names a disk that the guest does not have.
name = "rootless"
memory = 512
kernel = "/boot/vmlinuz-2.6.32-5-xen-amd64"
disk = [ "phy:/dev/vg0/rootless,xvda1,w" ]
root = "/dev/sda1 ro"
vif = [ "mac=00:16:3e:10:00:14,bridge=xenbr0" ]
