namespace Delegations.Documents.Reading.Formats;

/// <summary>What a file's name says about its content. It is never believed, only compared.</summary>
internal sealed record FileNameClaim(string Extension)
{
    private static readonly Dictionary<string, FileKind[]> Claims = new(StringComparer.OrdinalIgnoreCase)
    {
        [".xlsx"] = [FileKind.Workbook],
        [".xlsm"] = [FileKind.Workbook],
        [".xlsb"] = [FileKind.Workbook],
        [".xls"] = [FileKind.OldWorkbook],
        [".docx"] = [FileKind.WordDocument],
        [".docm"] = [FileKind.WordDocument],
        [".dotx"] = [FileKind.WordDocument],
        [".dotm"] = [FileKind.WordDocument],
        [".csv"] = [FileKind.Csv, FileKind.Tsv, FileKind.PlainText],
        [".tsv"] = [FileKind.Tsv, FileKind.Csv, FileKind.PlainText],
        [".txt"] = [FileKind.PlainText, FileKind.Csv, FileKind.Tsv, FileKind.Yaml],
        [".md"] = [FileKind.PlainText, FileKind.Csv, FileKind.Tsv, FileKind.Yaml],
        [".yaml"] = [FileKind.Yaml, FileKind.Json, FileKind.PlainText],
        [".yml"] = [FileKind.Yaml, FileKind.Json, FileKind.PlainText],
        [".json"] = [FileKind.Json],
        [".ics"] = [FileKind.Calendar],
        [".ical"] = [FileKind.Calendar],
        [".icalendar"] = [FileKind.Calendar],
        [".ifb"] = [FileKind.Calendar],
        [".vcs"] = [FileKind.Calendar],
        [".js"] = [FileKind.Json],
        [".xml"] = [FileKind.Xml],
    };

    /// <summary>Whether the name is one of a format that is read.</summary>
    public bool IsReadable => Claims.ContainsKey(Extension);

    public static FileNameClaim Of(string fileName) => new(Path.GetExtension(fileName.Trim()).ToLowerInvariant());

    /// <summary>The format's name in itineraries: <c>xlsx</c>.</summary>
    public static string FormatOf(FileKind kind) => kind switch
    {
        FileKind.Workbook => "xlsx",
        FileKind.OldWorkbook => "xls",
        FileKind.WordDocument => "docx",
        FileKind.Csv => "csv",
        FileKind.Tsv => "tsv",
        FileKind.Yaml => "yaml",
        FileKind.Json => "json",
        FileKind.Calendar => "ics",
        FileKind.Xml => "xml",
        _ => "text",
    };

    public bool Denies(FileKind kind) => Extension.Length > 1 && !(Claims.TryGetValue(Extension, out var kinds) && kinds.Contains(kind));
}
