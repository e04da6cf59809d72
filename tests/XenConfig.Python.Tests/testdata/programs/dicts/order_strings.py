words = 'kernel ramdisk memory name vcpus disk vif root extra on_poweroff on_reboot on_crash vnc sdl boot acpi apic pae builder device_model uuid maxmem cpus cpu_weight cpu_cap'.split()
d = dict.fromkeys(words)
order = list(d)
s = list(set(words))
