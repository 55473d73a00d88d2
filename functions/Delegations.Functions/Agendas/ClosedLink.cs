using Delegations.Hosting.Edge;
using Delegations.Web;

namespace Delegations.Agendas;

/// <summary>The same for a wrong, an expired and a withdrawn link: it tells nobody which.</summary>
internal static class ClosedLink
{
    public static IResult Answer(HttpContext http)
    {
        var language = RequestLanguage.Of(http.Request);
        return MessageView.Page(
            language,
            language.Say(en: "This agenda does not open", fr: "Ce programme ne s’ouvre pas", nl: "Deze agenda gaat niet open", de: "Dieses Programm öffnet nicht"),
            language.Say(
                en: "The link has expired, was withdrawn, or is not complete. Ask whoever gave it to you for a new one.",
                fr: "Le lien a expiré, a été retiré ou est incomplet. Demandez-en un nouveau à la personne qui vous l’a donné.",
                nl: "De link is verlopen, ingetrokken of onvolledig. Vraag een nieuwe aan wie hem u gaf.",
                de: "Der Link ist abgelaufen, zurückgezogen oder unvollständig. Bitten Sie, wer ihn Ihnen gegeben hat, um einen neuen."),
            StatusCodes.Status404NotFound);
    }
}
