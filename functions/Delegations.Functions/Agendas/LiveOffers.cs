using Delegations.Documents.Rendering.Agendas;
using Delegations.Model;
using Delegations.Web;

namespace Delegations.Agendas;

/// <summary>The links that a live page shows: its other languages, its calendar, its files.</summary>
internal static class LiveOffers
{
    /// <summary>For reading on paper, for going on with, and for one calendar entry after another.</summary>
    private static readonly (AgendaFormat Format, string Name)[] Files = [(AgendaFormat.Docx, "Word"), (AgendaFormat.Xlsx, "Excel"), (AgendaFormat.Ics, "iCalendar")];

    public static AgendaOffers Of(OpenedAgenda opened, Language language, PublicAddress address, HttpRequest request)
    {
        var (page, feed) = (opened.Link.PagePath, opened.Link.FeedPath!); // what is read live has a feed
        return new AgendaOffers(
            Webcal(address.Of(request, feed) ?? feed) + $"?lang={language.Code}",
            [.. Files.Select(file => new AgendaOffer(file.Name, $"{page}agenda.{file.Format.Extension()}?lang={language.Code}"))],
            [
                .. AgendaDocuments.LanguagesOf(opened.Visit).Where(other => other != language)
                    .Select(other => new AgendaOffer(other.Culture.Parent.NativeName, $"{page}?lang={other.Code}", other.Code)),
            ]);
    }

    /// <summary>What calendar programs ask for before they subscribe; addresses without a host stay as they are.</summary>
    private static string Webcal(string address) =>
        address.StartsWith("http", StringComparison.Ordinal) ? "webcal" + address[address.IndexOf(':', StringComparison.Ordinal)..] : address;
}
