using System.Text;
using XenConfig.Python.Syntax;

namespace XenConfig.Benchmarks;

/// <summary>The configs that are measured.</summary>
internal static class Samples
{
    /// <summary>A guest as people write it for xl: 450 bytes, strings, numbers, two disks, a NIC.</summary>
    public const string Static = """
        # web server, zone b
        name = "web1"
        uuid = "65ffda11-5fef-0876-23a4-76839888b36b"
        type = "pv"
        memory = 1024
        maxmem = 2048
        vcpus = 4
        kernel = "/boot/vmlinuz-6.1-xen"
        ramdisk = "/boot/initrd.img-6.1-xen"
        root = "/dev/xvda1 ro"
        disk = [ "/dev/vg0/web1-root,raw,xvda1,rw",
                 "/dev/vg0/web1-swap,raw,xvda2,rw" ]
        vif = [ "mac=00:16:3e:22:15:51,bridge=xenbr0" ]
        on_poweroff = "destroy"
        on_reboot = "restart"
        on_crash = "restart"

        """;

    /// <summary>The same guest as libvirt keeps it, with what it makes up by itself.</summary>
    public const string Libvirt = """
        <domain type='xen'>
          <name>web1</name>
          <uuid>65ffda11-5fef-0876-23a4-76839888b36b</uuid>
          <memory unit='KiB'>2097152</memory>
          <currentMemory unit='KiB'>1048576</currentMemory>
          <vcpu placement='static'>4</vcpu>
          <os>
            <type arch='x86_64' machine='xenpv'>linux</type>
            <kernel>/boot/vmlinuz-6.1-xen</kernel>
            <initrd>/boot/initrd.img-6.1-xen</initrd>
            <cmdline>root=/dev/xvda1 ro</cmdline>
          </os>
          <clock offset='utc' adjustment='reset'/>
          <on_poweroff>destroy</on_poweroff>
          <on_reboot>restart</on_reboot>
          <on_crash>restart</on_crash>
          <devices>
            <disk type='block' device='disk'>
              <driver name='phy' type='raw'/>
              <source dev='/dev/vg0/web1-root'/>
              <target dev='xvda1' bus='xen'/>
            </disk>
            <disk type='block' device='disk'>
              <driver name='phy' type='raw'/>
              <source dev='/dev/vg0/web1-swap'/>
              <target dev='xvda2' bus='xen'/>
            </disk>
            <controller type='xenbus' index='0'/>
            <interface type='bridge'>
              <mac address='00:16:3e:22:15:51'/>
              <source bridge='xenbr0'/>
            </interface>
            <console type='pty'>
              <target type='xen' port='0'/>
            </console>
            <input type='mouse' bus='xen'/>
            <input type='keyboard' bus='xen'/>
            <memballoon model='xen'/>
          </devices>
        </domain>

        """;

    /// <summary>A guest whose disks are computed, as templates of xm do it.</summary>
    public const string Dynamic = """
        import os, re
        arch = os.uname()[4]
        if re.search('64', arch):
            arch_libdir = 'lib64'
        else:
            arch_libdir = 'lib'
        vmid = 3
        name = "VM%d" % vmid
        memory = 64 * 2
        kernel = "/boot/vmlinuz-2.6.18-xen"
        device_model = '/usr/' + arch_libdir + '/xen/bin/qemu-dm'
        disk = []
        for i, letter in enumerate("abc"):
            disk.append('phy:vg0/vm%d-%d,xvd%s,w' % (vmid, i, letter))
        vif = ['mac=00:16:3e:00:%02x:%02x,bridge=xenbr%d' % (vmid, n, n) for n in range(2)]
        root = "/dev/xvda ro"

        """;

    /// <summary>configs/good/example, the config that the project began with: a loop over its disks prints them.</summary>
    public static string Example { get; } = ReadExample();

    // The programs below take ten million steps each. Those with functions have one inside the other: xm hides a config's own names from its functions.

    /// <summary>Ten million steps of a loop with arithmetic at top level.</summary>
    public const string Loop = """
        i = 0
        total = 0
        while i < 10000000:
            total = total + i % 7
            i = i + 1

        """;

    /// <summary>Seven million calls, of a function, a function with a default and a method, in a loop.</summary>
    public const string Calls = """
        def run():
            class Counter:
                def __init__(self):
                    self.count = 0
                def add(self, number):
                    self.count = self.count + number
            def twice(number):
                return number + number
            def scaled(number, factor=3):
                return number * factor
            counter = Counter()
            for number in xrange(2500000):
                counter.add(scaled(twice(number)))
            return counter.count

        total = run()

        """;

    /// <summary>Texts made in every usual way: added to, formatted, sliced, split and joined.</summary>
    public const string Strings = """
        def run():
            length = 0
            text = ''
            disks = []
            for number in xrange(2500000):
                name = 'vm%d-%s' % (number, 'abcd'[number % 4])
                text += name
                if number % 100 == 99:
                    disks.append(text.upper()[:40])
                    length += len(','.join(disks).split('-'))
                    text = ''
                    disks = disks[-10:]
                else:
                    disks.append('phy:' + name + ',xvda,w')
            return length

        total = run()

        """;

    /// <summary>Dicts with texts, numbers and tuples as keys: filled, counted in, asked and gone through.</summary>
    public const string Dicts = """
        def run():
            total = 0
            names = ['vm%d' % number for number in xrange(1000)]
            counts = {}
            for turn in xrange(2000):
                for name in names:
                    counts[name] = counts.get(name, 0) + turn
                places = {}
                for number in xrange(1000):
                    places[turn, number] = number
                    if number in places:
                        total += 1
                for name, count in counts.iteritems():
                    total += count
            return total + len(places)

        total = run()

        """;

    /// <summary>A sample as a source.</summary>
    public static SourceText Source(string sample, string path) => SourceText.From(Encoding.ASCII.GetBytes(sample), path);

    private static string ReadExample()
    {
        using var reader = new StreamReader(typeof(Samples).Assembly.GetManifestResourceStream("example")!);
        return reader.ReadToEnd();
    }
}
