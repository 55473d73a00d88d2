using Delegations.Model;

namespace Delegations.Documents.Reading;

/// <summary>What the people reader must know besides the bytes.</summary>
public sealed record PeopleReadOptions
{
    /// <summary>The name the file was sent under; empty for pasted text.</summary>
    public string FileName { get; init; } = "";

    /// <summary>The language of the findings.</summary>
    public required Language Language { get; init; }

    public ReadLimits Limits { get; init; } = ReadLimits.Default;
}
