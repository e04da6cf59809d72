# The web server: paravirtualised, root and data on LVM volumes.
name    = "web1"
uuid    = "b1d3f6c2-8a47-4e0b-9d35-6f1c2a7e5b90"
memory  = 1024
maxmem  = 2048
vcpus   = 2

kernel  = "/boot/vmlinuz-2.6.32-5-xen-amd64"
ramdisk = "/boot/initrd.img-2.6.32-5-xen-amd64"
root    = "/dev/xvda2 ro"
extra   = "console=hvc0 elevator=noop"

disk = [
    "phy:/dev/vg0/web1-swap,xvda1,w",
    "phy:/dev/vg0/web1-root,xvda2,w",
    "phy:/dev/vg0/web1-srv,xvdb1,w",
]
vif = [ "ip=192.0.2.10,mac=00:16:3e:5a:01:0a,bridge=xenbr0" ]

on_poweroff = "destroy"
on_reboot   = "restart"
on_crash    = "restart"
