base = '10.0.0.'
hosts = dict([('vm%d' % i, base + str(10 + i)) for i in range(5)])
ip = hosts['vm3']
extra = 'ip=%s:127.0.255.255:10.0.0.1:255.255.255.0:%s:eth0:off' % (ip, 'vm3')
order = [h for h in hosts]
