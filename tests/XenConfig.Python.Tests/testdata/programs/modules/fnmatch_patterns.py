import fnmatch

names = ['vm1.img', 'vm2.img', 'VM3.img', '.hidden', 'disk.qcow2', 'a[b]', 'x]y', 'x!y', 'new\nline.img']
patterns = ['*.img', 'vm?.img', 'vm[12].img', 'vm[!1].img', '*', '.*', 'a[[]b]', '[]x]*', '[!]]*', 'vm[1', '*.q*2', '[^v]*', '[a-w]*', '', '\\*']
found = [fnmatch.filter(names, pattern) for pattern in patterns]
expressions = [fnmatch.translate(pattern) for pattern in patterns]
cases = [fnmatch.fnmatch('A.IMG', '*.img'), fnmatch.fnmatchcase('a.img', '*.img'), fnmatch.fnmatch(u'a.img', u'*.img')]
