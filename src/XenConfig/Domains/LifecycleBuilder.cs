using XenConfig.Keys;
using XenConfig.Loading;

namespace XenConfig.Domains;

/// <summary>Reads what happens when a guest ends.</summary>
internal static class LifecycleBuilder
{
    public static DomainLifecycle Build(SettingReader reader)
    {
        var legacy = reader.IsXl ? default : reader.NonEmptyText("restart");
        var (poweroff, reboot, crash) = legacy.Value switch
        {
            "onreboot" => (LifecycleAction.Destroy, LifecycleAction.Restart, LifecycleAction.Destroy),
            "always" => (LifecycleAction.Restart, LifecycleAction.Restart, LifecycleAction.Restart),
            "never" => (LifecycleAction.Destroy, LifecycleAction.Destroy, LifecycleAction.Destroy),
            _ => ((LifecycleAction?)null, (LifecycleAction?)null, (LifecycleAction?)null),
        };
        if (legacy.IsGiven && poweroff is null)
        {
            reader.Report(legacy.Source!, legacy.Source!.Value, $"restart \"{legacy.Value}\" is none of onreboot, always, never");
        }

        return new DomainLifecycle
        {
            OnPoweroff = Read("on_poweroff", poweroff, LifecycleAction.Destroy),
            OnReboot = Read("on_reboot", reboot, LifecycleAction.Restart),
            OnCrash = Read("on_crash", crash, Toolstack.OnCrash(reader.IsXl)),
            OnWatchdog = reader.IsXl ? Read("on_watchdog", null, LifecycleAction.Destroy) : default,
            OnSoftReset = reader.IsXl ? Read("on_soft_reset", null, LifecycleAction.SoftReset) : default,
        };

        // xend takes the older "restart" over the newer keys (XendConfig.py).
        Property<LifecycleAction> Read(string name, LifecycleAction? fromLegacy, LifecycleAction fallback)
        {
            if (fromLegacy is { } action)
            {
                return Property.Given(action, reader.Find(name) is { } own ? [legacy.Source!, own] : legacy.Sources);
            }

            return ReadWord(name).OrDefault(fallback);
        }

        Property<LifecycleAction> ReadWord(string name) =>
            !reader.IsXl && reader.Find(name) is { Value: ConfigString { Text: "" } }
                ? default
                : reader.Word(name, LifecycleActionWords.All);
    }
}
