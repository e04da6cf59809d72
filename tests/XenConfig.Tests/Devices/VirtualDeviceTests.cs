using XenConfig.Devices;
using XenConfig.Loading;

namespace XenConfig.Tests.Devices;

public sealed class VirtualDeviceTests
{
    [Theory]
    [InlineData("xvda", VirtualBus.Xvd, 0, 0, 51712)]
    [InlineData("xvda1", VirtualBus.Xvd, 0, 1, 51713)]
    [InlineData("xvdq", VirtualBus.Xvd, 16, 0, 268439552)]
    [InlineData("xvdaa", VirtualBus.Xvd, 26, 0, 268442112)]
    [InlineData("d1p2", VirtualBus.Xvd, 1, 2, 51730)]
    [InlineData("hdc", VirtualBus.Ide, 2, 0, 5632)]
    [InlineData("hdd63", VirtualBus.Ide, 3, 63, 5759)]
    [InlineData("sdb3", VirtualBus.Scsi, 1, 3, 2067)]
    [InlineData("51713", VirtualBus.Xvd, 0, 1, 51713)]
    [InlineData("0x1600", VirtualBus.Ide, 2, 0, 5632)]
    [InlineData("7", VirtualBus.Number, -1, 0, 7)]
    public void A_vdev_of_xl_is_a_bus_a_disk_and_a_partition(string text, VirtualBus bus, int disk, int partition, long number) =>
        Assert.Equal(new VirtualDevice(bus, disk, partition, number), VirtualDevice.Parse(text, Dialect.Xl));

    [Theory]
    [InlineData("hde")]
    [InlineData("sdq")]
    [InlineData("sda16")]
    [InlineData("xvda256")]
    [InlineData("xvda01")]
    [InlineData("xvd")]
    [InlineData("vda")]
    [InlineData("fda")]
    [InlineData("/dev/xvda")]
    [InlineData("")]
    [InlineData("d0p")]
    public void Other_vdevs_are_none_of_xl(string text) => Assert.Null(VirtualDevice.Parse(text, Dialect.Xl));

    [Theory]
    [InlineData("/dev/sda1", VirtualBus.Scsi, 0, 1, 2049)]
    [InlineData("hde", VirtualBus.Ide, 4, 0, 8448)]
    [InlineData("sdq", VirtualBus.Scsi, 16, 0, 16640)]
    public void xm_takes_what_Linux_had(string text, VirtualBus bus, int disk, int partition, long number) =>
        Assert.Equal(new VirtualDevice(bus, disk, partition, number), VirtualDevice.Parse(text, Dialect.Xm));

    [Theory]
    [InlineData("xvda1", "xvda1", "xvda")]
    [InlineData("51729", "xvdb1", "xvdb")]
    [InlineData("xvdzz2", "xvdzz2", "xvdzz")]
    public void A_device_has_a_name(string text, string name, string disk)
    {
        var device = VirtualDevice.Parse(text, Dialect.Xl)!.Value;
        Assert.Equal((name, disk), (device.Name, device.DiskName));
    }
}
