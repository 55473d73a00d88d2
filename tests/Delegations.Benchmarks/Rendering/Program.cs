using System.Diagnostics;
using System.Globalization;
using Delegations.Benchmarks.Rendering;

// tasks | TASK ROWS FOLDER [--warm N]
switch (args)
{
    case ["tasks"]:
        foreach (var name in Documents.All.Keys)
        {
            Console.WriteLine(name);
        }

        return 0;
    case [var task, var rows, var folder] when Documents.All.TryGetValue(task, out var write):
        await write(rows, folder);
        return 0;
    case [var task, var rows, var folder, "--warm", var times] when Documents.All.TryGetValue(task, out var write):
        var taken = new List<string>();
        for (var round = 0; round < int.Parse(times, CultureInfo.InvariantCulture); round++)
        {
            var started = Stopwatch.GetTimestamp();
            await write(rows, folder);
            taken.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds.ToString("F3", CultureInfo.InvariantCulture));
        }

        // As the peers' bench wants it.
        Console.WriteLine($"{{\"warm\": [{string.Join(", ", taken)}]}}");
        return 0;
    default:
        Console.Error.WriteLine("tasks | TASK ROWS FOLDER [--warm N]");
        return 2;
}
