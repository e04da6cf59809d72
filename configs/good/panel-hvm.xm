# What a hosting panel writes: the library folder follows the host's architecture.
import os, re

arch = os.uname()[4]
if re.search("64", arch):
    arch_libdir = "lib64"
else:
    arch_libdir = "lib"

name         = "vm1041"
builder      = "hvm"
kernel       = "/usr/lib/xen/boot/hvmloader"
device_model = "/usr/" + arch_libdir + "/xen/bin/qemu-dm"  # xenconfig: ignore[XC110] each host has its own
memory       = 2048
shadow_memory = 16
vcpus        = 2
acpi         = 1
apic         = 1
pae          = 1

disk = [ "phy:/dev/vg_panel/vm1041,hda,w",
         "file:/srv/iso/debian-6.0.10-amd64-netinst.iso,hdc:cdrom,r" ]
boot = "cd"
vif  = [ "type=ioemu,mac=00:16:3e:41:10:41,bridge=xenbr0,ip=198.51.100.41" ]

sdl       = 0
vnc       = 1
vnclisten = "127.0.0.1"
vncunused = 1
serial    = "pty"
usbdevice = "tablet"
