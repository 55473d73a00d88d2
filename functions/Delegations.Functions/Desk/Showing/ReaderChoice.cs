using System.Globalization;
using Delegations.Agendas;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Web;

namespace Delegations.Desk.Showing;

/// <summary>For whom a link is, as one word of a form: <c>public</c>, <c>stop:…</c>, <c>person:…</c>.</summary>
internal static class ReaderChoice
{
    private const string Stop = "stop:";
    private const string Person = "person:";
    private const string Review = "review:";

    public static string Of(Audience audience) => audience.ToString().ToLowerInvariant();

    public static string Of(StopId stop) => Stop + stop.Value;

    public static string Of(PersonId person) => Person + person.Value;

    /// <summary>For somebody who reads the newest version before it is published, as that audience would, and leaves remarks.</summary>
    public static string OfReview(Audience audience) => Review + Of(audience);

    /// <summary>What was chosen; a word that means nothing asks for something that the rules refuse.</summary>
    public static AgendaLinkRequest Read(string? reader, string? days, string? recipient)
    {
        var request = new AgendaLinkRequest
        {
            Days = string.IsNullOrEmpty(days) ? null : int.TryParse(days, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0,
        };
        return reader switch
        {
            not null when reader.StartsWith(Stop, StringComparison.Ordinal) && StopId.TryParse(reader[Stop.Length..], null, out var stop) => request with { Stop = stop },
            not null when reader.StartsWith(Person, StringComparison.Ordinal) && PersonId.TryParse(reader[Person.Length..], null, out var person) => request with { Person = person },
            not null when reader.StartsWith(Review, StringComparison.Ordinal) && QueryWords.TryRead(reader[Review.Length..], out Audience? reviewing) =>
                request with { Purpose = AgendaLinkPurpose.Review, Audience = reviewing, Recipient = recipient },
            _ when QueryWords.TryRead(reader, out Audience? audience) => request with { Audience = audience },
            _ => request with { Days = 0 },
        };
    }
}
