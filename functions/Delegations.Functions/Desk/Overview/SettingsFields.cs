using System.Globalization;
using Delegations.Desk.Start;
using Delegations.Model.Ids;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Desk.Overview;

/// <summary>
/// A visit's settings as the fields of a form hold them: as they stand, or as somebody filled them in. Public, because page components
/// are.
/// </summary>
public sealed record SettingsFields
{
    public required string Name { get; init; }
    public required string Language { get; init; }
    public required string TimeZone { get; init; }

    /// <summary>The address of the mailbox that invites.</summary>
    public required string Organiser { get; init; }
    public required string SenderName { get; init; }
    public required string Way { get; init; }
    public required string Guests { get; init; }
    public required string Contact { get; init; }
    public required string Coordinator { get; init; }

    /// <summary>Numbers of days, parted by commas.</summary>
    public required string ReminderDays { get; init; }
    public required string QuietMinutes { get; init; }
    public required bool Digest { get; init; }
    public required bool HoldTouchUps { get; init; }
    public required bool OnlineMeetings { get; init; }

    /// <summary>Codes, parted by blanks.</summary>
    public required string Languages { get; init; }

    /// <summary>Empty for the visit's own.</summary>
    public required string HomeTimeZone { get; init; }

    /// <summary>Ids, parted by blanks.</summary>
    public required string Members { get; init; }

    /// <summary>
    /// Changes when any of them does: what a form was opened with must still hold when it is sent. The row's own mark would not do, as
    /// it changes with every upload and every hour's work, which take nothing from whoever fills in the form.
    /// </summary>
    internal string Mark => OpaqueId.Derive(ToString());

    internal static SettingsFields Of(Visit visit, Duration quiet) => new()
    {
        Name = visit.Name,
        Language = visit.Language.Code,
        TimeZone = visit.TimeZone.Id,
        Organiser = visit.Organiser.Address,
        SenderName = visit.Organiser.Name,
        Way = CodeOf(visit.Invitations.Way),
        Guests = visit.Invitations.Guests,
        Contact = visit.Invitations.Contact,
        Coordinator = visit.Invitations.Coordinator ?? "",
        ReminderDays = string.Join(", ", visit.Invitations.ReminderDays),
        QuietMinutes = (visit.Invitations.QuietMinutes ?? (int)quiet.TotalMinutes).ToString(CultureInfo.InvariantCulture),
        Digest = visit.Invitations.Digest,
        HoldTouchUps = visit.Invitations.HoldTouchUps,
        OnlineMeetings = visit.Invitations.OnlineMeetings,
        Languages = string.Join(' ', visit.Documents.Languages.Select(language => language.Code).Order(StringComparer.Ordinal)),
        HomeTimeZone = visit.Documents.HomeTimeZone?.Id ?? "",
        Members = string.Join(' ', visit.Documents.Members.Select(member => member.Value).Order(StringComparer.Ordinal)),
    };

    /// <summary>As the form was sent; a field that was shown fixed, or not at all, is not sent, and stays.</summary>
    internal static SettingsFields Of(IFormCollection form, SettingsFields present) => new()
    {
        Name = Text(form, "name"),
        Language = Text(form, "language"),
        TimeZone = ZoneChoice.Of(form, "timeZone"),
        Organiser = form.ContainsKey("organiser") ? Text(form, "organiser") : present.Organiser,
        SenderName = form.ContainsKey("senderName") ? Text(form, "senderName") : present.SenderName,
        Way = form.ContainsKey("way") ? Text(form, "way") : present.Way,
        Guests = Text(form, "guests"),
        Contact = Text(form, "contact"),
        Coordinator = Text(form, "coordinator"),
        ReminderDays = Text(form, "reminderDays"),
        QuietMinutes = Text(form, "quietMinutes"),
        Digest = form.ContainsKey("digest"),
        HoldTouchUps = form.ContainsKey("holdTouchUps"),
        OnlineMeetings = form.ContainsKey("onlineMeetings") ? form["onlineMeetings"].Contains("on", StringComparer.Ordinal) : present.OnlineMeetings,
        Languages = Ticked(form, "languages[]"),
        HomeTimeZone = ZoneChoice.Of(form, "homeTimeZone"),
        Members = Ticked(form, "members[]"),
    };

    /// <summary>What to ask of the editor; null where numbers are not written as such.</summary>
    internal VisitSettings? ToSettings(SettingsFields present)
    {
        var days = ReminderDays.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries)
            .Select(word => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var day) ? day : (int?)null)
            .ToList();
        var quiet = int.TryParse(QuietMinutes, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) ? minutes : (int?)null;
        if (days.Contains(null) || quiet is null)
        {
            return null;
        }

        // Another mailbox comes under its own name, unless another is given with it; so does one whose name is taken away.
        var other = Organiser != present.Organiser || SenderName.Length is 0;
        return new VisitSettings
        {
            Name = Name,
            Language = Language,
            TimeZone = TimeZone,
            Organiser = other ? Organiser : null,
            SenderName = SenderName.Length is 0 || (other && SenderName == present.SenderName) ? null : SenderName,
            Invitations = new InvitationSettingsRequest
            {
                Way = Enum.GetValues<DeliveryWay>().Where(way => CodeOf(way) == Way).Select(way => (DeliveryWay?)way).FirstOrDefault(),
                HoldTouchUps = HoldTouchUps,
                QuietMinutes = QuietMinutes == present.QuietMinutes ? null : quiet,
                Guests = Guests,
                Contact = Contact,
                Coordinator = Coordinator,
                ReminderDays = [.. days.OfType<int>()],
                Digest = Digest,
                OnlineMeetings = OnlineMeetings,
            },
            Documents = new DocumentSettingsRequest
            {
                Languages = Languages.Split(' ', StringSplitOptions.RemoveEmptyEntries),
                HomeTimeZone = HomeTimeZone,
                Members = Members.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            },
        };
    }

    internal static string CodeOf(DeliveryWay way) => way.ToString().ToLowerInvariant();

    private static string Text(IFormCollection form, string name) => form[name].ToString().ReplaceLineEndings("\n").Trim();

    private static string Ticked(IFormCollection form, string name) => string.Join(' ', form[name].OfType<string>().Order(StringComparer.Ordinal));
}
