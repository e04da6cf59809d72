text = """
  kernel = /boot/vmlinuz
  ramdisk=/boot/initrd # comment

  memory = 512
"""
settings = {}
for line in text.splitlines():
    line = line.split('#')[0].strip()
    if not line: continue
    key, value = [p.strip() for p in line.split('=', 1)]
    settings[key] = value
