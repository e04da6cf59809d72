# A paravirtual desktop with a frame buffer, started by pygrub from its own image.
name       = "desktop"
uuid       = "4f0c9a3e-77d1-4b62-8e15-0d9b6a2c31f8"
memory     = 1536
vcpus      = 2
bootloader = "/usr/bin/pygrub"
disk       = [ "tap:aio:/var/lib/xen/images/desktop.img,xvda,w" ]
vif        = [ "mac=00:16:3e:64:65:01,bridge=xenbr0" ]
vfb        = [ "type=vnc,vncdisplay=7,vnclisten=127.0.0.1,vncpasswd=maple7,keymap=de" ]
