# A template that cannot do without its number: xm create missing-variable.xm vmid=3
def check(var, val):
    return int(val)

xm_vars.var("vmid", use="Number of the guest.", check=check)
xm_vars.check()

name = "clone%d" % vmid
memory = 256
kernel = "/boot/vmlinuz-lab"
disk = [ "phy:/dev/vg_lab/clone%d,xvda,w" % vmid ]
root = "/dev/xvda ro"
