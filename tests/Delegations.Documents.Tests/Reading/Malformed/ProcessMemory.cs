using System.Globalization;

namespace Delegations.Documents.Tests.Reading.Malformed;

/// <summary>The most memory that this process held at once; the kernel counts it: proc_pid_status(5), proc_pid_clear_refs(5).</summary>
internal static class ProcessMemory
{
    public static void ForgetPeak() => File.WriteAllText("/proc/self/clear_refs", "5");

    public static double PeakMegabytes()
    {
        var line = File.ReadLines("/proc/self/status").First(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
        return double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2].Split('\t')[^1], CultureInfo.InvariantCulture) / 1024;
    }
}
