# Two paths that blktap does not find: one is relative, the other has no driver between tap and the path.
name = "files"
memory = 512
kernel = "/boot/vmlinuz-2.6.32-5-xen-amd64"
root = "/dev/xvda1 ro"
disk = [ "tap:aio:images/files.img,xvda1,w",
         "tap:/var/lib/xen/images/files-data.img,xvdb1,w" ]
vif = [ "mac=00:16:3e:10:00:05,bridge=xenbr0" ]
