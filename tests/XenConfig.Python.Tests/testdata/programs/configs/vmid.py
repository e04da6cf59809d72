vmid = 3
name = "VM%d" % vmid
vif = ['mac=00:16:3e:00:00:%02x, bridge=br%d' % (vmid, vmid % 2)]
disk = ['phy:sda%d,sda1,w' % (7+vmid), 'phy:sda6,sda6,r']
extra = "4 VMID=%d" % vmid
