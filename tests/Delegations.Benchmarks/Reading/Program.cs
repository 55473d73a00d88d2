using System.Globalization;
using Delegations.Benchmarks;

// rows FILE FOLDER [--warm N | --read N]
if (args is not ["rows", var file, var folder, ..])
{
    Console.Error.WriteLine("rows FILE FOLDER [--warm N | --read N]");
    return 2;
}

var rows = new ReadRows(file, folder);
switch (args[3..])
{
    case ["--warm", var times]:
        // As the peers' bench wants it.
        Console.WriteLine($"{{\"warm\": [{string.Join(", ", rows.Often(Number(times)).Select(value => value.ToString("F3", CultureInfo.InvariantCulture)))}]}}");
        return 0;
    case ["--read", var times]:
        // The first third is still being compiled.
        var settled = rows.OftenReadOnly(Number(times)).Skip(Number(times) / 3).Order().ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{settled[settled.Count / 2]:F1} ms, {Peak()}"));
        return 0;
    default:
        rows.Once();
        Console.WriteLine(Peak());
        return 0;
}

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

// The most that the kernel saw this process hold: proc_pid_status(5).
static string Peak() => File.ReadLines("/proc/self/status").First(line => line.StartsWith("VmHWM:", StringComparison.Ordinal)) is var line
    ? string.Create(CultureInfo.InvariantCulture, $"{long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2].Trim(), CultureInfo.InvariantCulture) / 1024} MB")
    : "";
