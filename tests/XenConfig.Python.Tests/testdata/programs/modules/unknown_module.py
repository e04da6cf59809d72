try:
    import xen_site_defaults
except ImportError, e:
    reason = str(e)
import xen_site_defaults.disks
