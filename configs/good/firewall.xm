# A firewall with a leg in every network: the NICs come from a table.
name   = "firewall"
memory = 256
kernel = "/boot/vmlinuz-fw"
ramdisk = "/boot/initrd-fw.img"
root   = "/dev/xvda1 ro"
disk   = [ "phy:/dev/vg0/firewall,xvda1,w" ]

networks = [ ("outside", "br-wan"), ("dmz", "br-dmz"), ("office", "br-lan") ]

vif = []
for number, (label, bridge) in enumerate(networks):
    vif.append("mac=00:16:3e:0f:00:%02x,bridge=%s,vifname=fw-%s" % (number + 1, bridge, label))
    print "eth%d is in %s" % (number, label)
