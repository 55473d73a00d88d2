using System.Globalization;
using Delegations.Benchmarks;

// rows FILE FOLDER [--warm N | --read N]
if (args.Length < 3 || args[0] != "rows")
{
    Console.Error.WriteLine("rows FILE FOLDER [--warm N | --read N]");
    return 2;
}

var rows = new ReadRows(args[1], args[2]);
if (args.Length < 5)
{
    rows.Once();
    return 0;
}

var times = int.Parse(args[4], CultureInfo.InvariantCulture);
var milliseconds = args[3] == "--warm" ? rows.Often(times) : rows.OftenReadOnly(times);
Console.WriteLine($"{{\"warm\": [{string.Join(", ", milliseconds.Select(value => value.ToString("F3", CultureInfo.InvariantCulture)))}]}}");
return 0;
