# One file for a room full of guests:  xm create lab-template.xm vmid=7
def vmid_check(var, val):
    if val is None:
        return 1
    number = int(val)
    if number < 1 or number > 99:
        raise ValueError("must be from 1 to 99")
    return number

xm_vars.var("vmid", use="Number of the guest, 1 to 99; 1 when left out.", check=vmid_check)
xm_vars.check()

name   = "lab%02d" % vmid
memory = 256
kernel = "/boot/vmlinuz-lab"
disk   = [ "phy:/dev/vg_lab/lab%02d,xvda,w" % vmid ]
root   = "/dev/xvda ro"
vif    = [ "mac=00:16:3e:7c:00:%02x,bridge=br-lab" % vmid ]
