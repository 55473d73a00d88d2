using Delegations.Model;
using NodaTime;

namespace Delegations.Documents.Reading;

/// <summary>What a reader must know besides the bytes.</summary>
public sealed record ReadOptions
{
    /// <summary>The name the file was sent under; only compared with what the bytes say.</summary>
    public required string FileName { get; init; }

    /// <summary>The language of the findings.</summary>
    public required Language Language { get; init; }

    /// <summary>The zone of whatever names no other; Europe/Brussels where it is null.</summary>
    public DateTimeZone? Zone { get; init; }

    /// <summary>The first day, where the file dates nothing; it also gives the year to dates that lack one.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>What was answered about earlier files of the visit.</summary>
    public ReadingAnswers Answers { get; init; } = ReadingAnswers.None;

    /// <summary>The visit's days, where they are known.</summary>
    public DateInterval? Days { get; init; }

    /// <summary>The mail address of who invites, where it is known: nobody invites themselves.</summary>
    public string? OrganiserAddress { get; init; }

    /// <summary>The visit the file is meant for and its newest version, where they are known.</summary>
    public ExportStamp? Latest { get; init; }

    public ReadLimits Limits { get; init; } = ReadLimits.Default;

    /// <summary>The first day as the caller or an answer gives it.</summary>
    internal LocalDate? FirstDay => Date ?? Answers.FirstDay;

    internal DateTimeZone DefaultZone => Zone ?? DateTimeZoneProviders.Tzdb["Europe/Brussels"];
}
