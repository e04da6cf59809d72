using System.Collections.Immutable;

namespace XenConfig.Keys.Definitions;

/// <summary>Clocks and timers.</summary>
internal static class TimeKeys
{
    public static readonly ImmutableArray<Key> Keys =
    [
        new()
        {
            Name = "tsc_mode",
            Theme = KeyTheme.Time,
            Xl = new(KeyType.IntegerOrWord(PlatformWords.TscMode.AsKeyWords()), new(4, 1))
            {
                Default = "default",
                Note = "A number is the old form: xl warns of it, and refuses numbers other than 0 to 3.",
            },
            Xm = new(KeyType.Integer(minimum: 0, maximum: 3), new(4, 0), new(4, 4))
            {
                Default = "0",
            },
            Meaning =
                "How the time stamp counter reaches the guest. default reads the host's while that is sound and emulates it after a migration to "
                + "another frequency; always_emulate is slow and steady at 1 GHz; native never emulates, so that the guest must bear jumps after a "
                + "migration; native_paravirt was for guests that know of the change, and is removed.",
            Source = "xl.cfg(5), Guest Virtual Time Controls",
            Example = "tsc_mode = \"default\"",
            Libvirt = "domain/clock/timer[@name='tsc']/@mode",
        },
        new()
        {
            Name = "timer_mode",
            Theme = KeyTheme.Time,
            Guests = GuestTypes.PvhAndHvm,
            Xl = new(KeyType.IntegerOrWord(PlatformWords.TimerMode.AsKeyWords()), new(4, 1))
            {
                Default = "no_delay_for_missed_ticks",
                Note = "A number is the old form: xl warns of it. xl refuses the key for a PV guest, and numbers other than 0 to 3.",
            },
            Xm = new(KeyType.Integer(minimum: 0, maximum: 3), new(3, 2), new(4, 4))
            {
                Default = "1",
                Note = "xend knows the numbers only; 0 delays virtual time, 1 keeps real time.",
            },
            Meaning =
                "What happens to the ticks of a virtual timer that were due while the guest did not run. By default they come late, one after "
                + "another, while the guest's time is the real one. The other modes are for systems that count ticks to know the time, and go wrong "
                + "with late ones.",
            Source = "xl.cfg(5), Guest Virtual Time Controls",
            Example = "timer_mode = \"no_delay_for_missed_ticks\"",
        },
        new()
        {
            Name = "hpet",
            Theme = KeyTheme.Time,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 1))
            {
                Default = "1",
            },
            Xm = new(KeyType.Boolean, new(3, 3), new(4, 4))
            {
                Default = "0",
            },
            Meaning =
                "Whether an HVM guest has the high precision event timer. Windows uses it as a clock unless viridian offers a better one; off "
                + "helps some older systems.",
            Source = "xl.cfg(5), Guest Virtual Time Controls",
            Example = "hpet = 1",
            Libvirt = "domain/clock/timer[@name='hpet']/@present",
        },
        new()
        {
            Name = "vpt_align",
            Theme = KeyTheme.Time,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Boolean, new(4, 1))
            {
                Default = "1",
            },
            Xm = new(KeyType.Boolean, new(3, 4), new(4, 4))
            {
                Default = "1",
            },
            Meaning =
                "Lets the virtual timers of a guest tick together where their periods allow it, so that there are fewer interrupts and the host "
                + "may sleep longer.",
            Source = "xl.cfg(5), Guest Virtual Time Controls",
            Example = "vpt_align = 1",
        },
        new()
        {
            Name = "localtime",
            Theme = KeyTheme.Time,
            Xl = new(KeyType.Boolean, new(4, 1))
            {
                Default = "0",
            },
            Xm = new(KeyType.Boolean, new(3, 0, 2), new(4, 4))
            {
                Default = "0",
            },
            Meaning =
                "Sets the guest's real time clock to the host's local time in place of UTC. Windows expects local time unless told otherwise; "
                + "every other system is better off with UTC.",
            Source = "xl.cfg(5), Guest Virtual Time Controls",
            Example = "localtime = 1",
            Libvirt = "domain/clock/@offset",
        },
        new()
        {
            Name = "rtc_timeoffset",
            Theme = KeyTheme.Time,
            Guests = GuestTypes.Hvm,
            Xl = new(KeyType.Integer(KeyUnit.Seconds, minimum: null), new(4, 1))
            {
                Default = "0",
            },
            Xm = new(KeyType.Integer(KeyUnit.Seconds, minimum: null), new(3, 1), new(4, 4))
            {
                Default = "0",
            },
            Meaning =
                "How many seconds the guest's real time clock is ahead of UTC (or of local time with localtime); negative for behind. It sets the "
                + "start: the guest may set its clock later.",
            Source = "xl.cfg(5), Guest Virtual Time Controls",
            Example = "rtc_timeoffset = 3600",
            Libvirt = "domain/clock/@adjustment",
        },
    ];
}
