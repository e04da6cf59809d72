# In xm, True is dropped without a word: no VNC, and nothing says so.
name = "silence"
builder = "hvm"
kernel = "/usr/lib/xen/boot/hvmloader"
memory = 1024
disk = [ "phy:/dev/vg0/silence,hda,w" ]
vif = [ "type=ioemu,mac=00:16:3e:10:00:12,bridge=xenbr0" ]
vnc = True
