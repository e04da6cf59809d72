# A diskless worker: the root file system comes over NFS.
name     = "worker3"
memory   = 512
kernel   = "/boot/vmlinuz-nfsroot"
hostname = "worker3"
ip       = "192.0.2.33"
netmask  = "255.255.255.0"
gateway  = "192.0.2.1"
vif      = [ "mac=00:16:3e:33:00:03,bridge=xenbr0" ]

root       = "/dev/nfs"
nfs_server = "192.0.2.2"
nfs_root   = "/srv/nfs/worker3"
extra      = "ro"
