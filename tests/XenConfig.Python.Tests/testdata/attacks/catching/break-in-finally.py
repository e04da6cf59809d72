# ends: refused at 4: The config opens '/etc/passwd', which is not inside a folder that it may read. Allow the folder with --allow-read if the config is trusted with it.
for i in [1]:
    try:
        open('/etc/passwd')
    finally:
        break
print 'on'
