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

    /// <summary>A million steps of a loop with arithmetic at top level.</summary>
    public const string Loop = """
        i = 0
        total = 0
        while i < 1000000:
            total = total + i % 7
            i = i + 1

        """;

    /// <summary>A hundred thousand calls inside a function: strings and a dict. (One function inside the other: xm hides a config's own names from its functions.)</summary>
    public const string Calls = """
        def run():
            def add(table, number):
                key = 'k%d' % (number % 100)
                table[key] = table.get(key, 0) + number
            table = {}
            for number in xrange(100000):
                add(table, number)
            return table

        total = run()['k7']

        """;

    /// <summary>A sample as a source.</summary>
    public static SourceText Source(string sample, string path) => SourceText.From(Encoding.ASCII.GetBytes(sample), path);
}
