using System.Globalization;
using Delegations.Model.Ids;
using NodaTime.Text;

namespace Delegations.Invitations.Replies;

/// <summary>Tells one state of an entry, as a person reads it, from another.</summary>
internal static class EntryMark
{
    public static string Of(int sequence, EntryContent content) => OpaqueId.Derive(
        sequence.ToString(CultureInfo.InvariantCulture),
        LocalDateTimePattern.ExtendedIso.Format(content.Start),
        LocalDateTimePattern.ExtendedIso.Format(content.End),
        content.Zone.Id,
        content.Title,
        content.Place,
        content.Text,
        content.UncutText,
        content.Expected,
        content.Guests,
        content.EntryConditions,
        content.Companions,
        content.Contact,
        content.Tentative ? "tentative" : "");
}
