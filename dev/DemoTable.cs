/// <summary>What the demo made of one sample.</summary>
internal sealed record DemoResult(string Name)
{
    public required int Sessions { get; init; }
    public required int Findings { get; init; }
    public required int Changed { get; init; }
    public required int Removed { get; init; }
    public required int Agendas { get; init; }
    public required int Sheets { get; init; }
    public required int Created { get; init; }
    public required int Updated { get; init; }
    public required int Cancelled { get; init; }
    public required int Standing { get; init; }
    public required int Download { get; init; }
}

/// <summary>Prints results side by side.</summary>
internal static class DemoTable
{
    private const int LabelWidth = 46;
    private const int Width = 30;

    public static void Print(IReadOnlyList<DemoResult> results)
    {
        Console.WriteLine();
        Row("", results, result => result.Name.Length > Width - 2 ? result.Name[..(Width - 3)] + "…" : result.Name);
        Row("sessions read", results, result => $"{result.Sessions}");
        Row("findings", results, result => $"{result.Findings}");
        Row("agenda files (audiences, languages, formats)", results, result => $"{result.Agendas}");
        Row("run sheets and visitor lists", results, result => $"{result.Sheets}");
        Row("invitations created", results, result => $"{result.Created}");
        Row("sessions moved / removed on re-upload", results, result => $"{result.Changed} / {result.Removed}");
        Row("invitations updated / cancelled then", results, result => $"{result.Updated} / {result.Cancelled}");
        Row("invitations standing", results, result => $"{result.Standing}");
        Row("report", results, _ => "drafted, released, archived");
        Row("summary downloaded by the partner's link", results, result => $"{result.Download / 1024.0:0.0} KiB");
    }

    private static void Row(string label, IReadOnlyList<DemoResult> results, Func<DemoResult, string> cell) =>
        Console.WriteLine($"{label.PadRight(LabelWidth)}{string.Concat(results.Select(result => cell(result).PadRight(Width)))}".TrimEnd());
}
