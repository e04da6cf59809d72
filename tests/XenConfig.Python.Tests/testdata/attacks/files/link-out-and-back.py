# ends: refused at 2: The config opens 'link-out-and-back', which is not inside a folder that it may read. Allow the folder with --allow-read if the config is trusted with it.
print open('link-out-and-back').read()
