namespace XenConfig.Conformance.Reference;

/// <summary>What a test does when the reference program or data it compares with is not on this machine.</summary>
public static class ReferenceProgram
{
    /// <summary>
    /// Skips the test with <paramref name="reason"/> unless <paramref name="isThere"/>. With XENCONFIG_REQUIRE_REFERENCES=1, as in CI,
    /// the test fails instead, so that a missing reference is never taken for agreement.
    /// </summary>
    public static void Require(bool isThere, string reason)
    {
        if (isThere)
        {
            return;
        }

        if (Environment.GetEnvironmentVariable("XENCONFIG_REQUIRE_REFERENCES") == "1")
        {
            Assert.Fail($"{reason} (XENCONFIG_REQUIRE_REFERENCES=1 makes this a failure)");
        }

        Assert.Skip(reason);
    }

    /// <summary>How many generated inputs a test tries: XENCONFIG_CONFORMANCE_COUNT, or <paramref name="usual"/>.</summary>
    public static int Count(int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable("XENCONFIG_CONFORMANCE_COUNT"), out var count) ? count : usual;
}
