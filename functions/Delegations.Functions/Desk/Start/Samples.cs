using Delegations.Itineraries;

namespace Delegations.Desk.Start;

/// <summary>Visits to try the desk with: real ones, with made-up addresses, from inside the executable.</summary>
internal static class Samples
{
    private const string Document = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static IReadOnlyList<Sample> All { get; } =
    [
        new("asie-centrale", 2025, new("delegation-asie-centrale.docx", Document), new("delegation-asie-centrale-personnes.xlsx", Workbook)),
        new("luxembourg", 2015, new("mission-luxembourg-sud-ouest-usa.xlsx", Workbook), new("mission-luxembourg-personnes.csv", "text/csv")),
    ];

    public static Sample? Find(string name) => All.FirstOrDefault(sample => sample.Name == name);

    /// <summary>One of the files of a sample.</summary>
    public static SampleFile? FindFile(string fileName) =>
        All.SelectMany(sample => new[] { sample.Programme, sample.People }).FirstOrDefault(file => file.Name == fileName);
}

/// <summary>A visit as two files.</summary>
/// <param name="Year">When it took place.</param>
internal sealed record Sample(string Name, int Year, SampleFile Programme, SampleFile People);

/// <summary>A file of it.</summary>
internal sealed record SampleFile(string Name, string ContentType)
{
    public UploadedFile ToUpload() => new(Name, ToBytes());

    public byte[] ToBytes()
    {
        using var stream = typeof(SampleFile).Assembly.GetManifestResourceStream(Name)
            ?? throw new InvalidOperationException($"The resource {Name} is missing in the executable.");
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
