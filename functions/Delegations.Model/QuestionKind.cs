using System.Text.Json.Serialization;
using Delegations.Model.Json;

namespace Delegations.Model;

/// <summary>What is asked about a file, and with it what an answer looks like.</summary>
[JsonConverter(typeof(CodeConverter<QuestionKind>))]
public enum QuestionKind
{
    /// <summary>Which number of a date is the day: one of the choices.</summary>
    DateOrder,

    /// <summary>The first day of the visit: a date such as <c>2026-11-03</c>.</summary>
    FirstDay,

    /// <summary>The zone of whatever names no other: an IANA name, which becomes the visit's own.</summary>
    VisitZone,

    /// <summary>The zone of a leg, of a place, or of what a file calls a zone: an IANA name.</summary>
    Zone,

    /// <summary>The zone of the place, where a file gives its times in UTC: an IANA name.</summary>
    UtcZone,

    /// <summary>Who may see what is marked by a word: one of the choices.</summary>
    Audience,

    /// <summary>Which former session a line is: one of the choices.</summary>
    Session,
}
