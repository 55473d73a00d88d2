using Delegations.Model;

namespace Delegations.Documents.Reading.Notations;

/// <summary>Words that stand for a value: audiences, states, yes and no, roles.</summary>
internal static class CodeWords
{
    private static readonly Dictionary<string, Audience> Audiences = Index<Audience>(
        (Audience.Public, "public, publiek, offentlich, oeffentlich, tous, all, alle, everyone, tout public, openbaar, jeder, publico, pubblico, todos, tutti"),
        (Audience.Delegation, "delegation, delegatie, invites, guests, gasten, gaste, participants, deelnemers, teilnehmer, visiteurs, delegation seule, delegues, delegates, delegacion, delegazione, delegacao, invitados, ospiti, convidados, participantes, partecipanti"),
        (Audience.Host, "hosts, host, hotes, hote, gastheren, gastheer, gastgeber, accueil, organisateurs hotes, hotes et intervenants, anfitriones, anfitrioes, ospitanti"),
        (Audience.Internal, "interne, internal, intern, coordinateurs, coordinators, coordinatoren, koordinatoren, equipe, team, staff, organisation, organisateurs, confidentiel, confidential, vertrouwelijk, vertraulich, prive, private, privat, interno, interna, privado, privato, riservato, confidencial, organizadores, organizzatori, equipo"));

    private static readonly Dictionary<string, PersonRole> Roles = Index<PersonRole>(
        (PersonRole.HeadOfDelegation, "head of delegation, chef de delegation, cheffe de delegation, jefe de delegacion, jefa de delegacion, capo delegazione, capodelegazione, chefe de delegacao, chefe da delegacao, delegatieleider, delegationsleiter, delegationsleiterin"),
        (PersonRole.Delegate, "delegate, delegue, deleguee, delegatielid, delegierter, delegierte, participant, participante, deelnemer, teilnehmer, membre de la delegation, guest, invite, invitee, gast, delegado, delegada, delegato, delegata, partecipante, deelneemster, teilnehmerin, attendee"),
        (PersonRole.Speaker, "speaker, intervenant, intervenante, orateur, oratrice, spreker, referent, referentin, redner, conferencier, conferenciere, sprecher, sprecherin, vortragender, vortragende, rednerin, ponente, orador, oradora, conferencista, conferenciante, palestrante, relatore, relatrice, panelist, panelliste, panelista, presenter, keynote speaker"),
        (PersonRole.Moderator, "moderator, moderateur, moderatrice, moderatorin, chair, president de seance, moderador, moderadora, moderatore, session chair, chairperson, voorzitter, animateur, animatrice, facilitator, sitzungsleiter, sitzungsleiterin, chairman, dagvoorzitter, presidente de sesion"),
        (PersonRole.Host, "host, hote, hotesse, accueil, gastheer, gastvrouw, gastgeber, gastgeberin, anfitrion, anfitriona, anfitriao, ospitante, padrone di casa"),
        (PersonRole.Escort, "escort, liaison, accompagnateur, accompagnatrice, begeleider, begeleidster, betreuer, betreuerin, acompanante, accompagnatore, liaison officer, guide, gids, guia, guida"),
        (PersonRole.Interpreter, "interpreter, interprete, tolk, dolmetscher, dolmetscherin, traductor, traductora, traduttore, vertaler, translator, traducteur, traductrice, ubersetzer, ubersetzerin"),
        (PersonRole.Coordinator, "coordinator, coordinateur, coordinatrice, koordinator, koordinatorin, organisateur, organisatrice, organiser, organizer, coordinador, coordinadora, coordinatore, coordenador, coordenadora, organizador, organizadora, organizzatore, organisator, organisatorin, verantwoordelijke"),
        (PersonRole.Partner, "partner, partenaire, partnerin, socio, socia, parceiro, sponsor"));

    private static readonly Dictionary<string, bool> YesNo = Index<bool>(
        (true, "yes, true, 1, x, y, oui, vrai, o, ja, waar, j, wahr, si, s, sim, t, tak, verdadero, vero"),
        (false, "no, false, 0, n, non, faux, nee, onwaar, nein, falsch, nao, falso, f"));

    private static readonly string[] CancelledWords = ["annule", "annulee", "cancelled", "canceled", "geannuleerd", "afgelast", "vervallen", "abgesagt", "storniert", "entfallt", "supprime", "supprimee", "cancelado", "cancelada", "suspendido", "suspendida", "annullato", "annullata", "odwolane", "ausgefallen"];

    public static Audience? AudienceOf(string text) => Audiences.TryGetValue(Words.Key(text), out var audience) ? audience : null;

    public static PersonRole? RoleOf(string text) => Roles.TryGetValue(Words.Key(text), out var role) ? role : null;

    public static bool? YesOrNo(string text) => YesNo.TryGetValue(Words.Key(text), out var yes) ? yes : null;

    public static bool IsCancelled(string status) => status.Length > 0 && Words.Key(status).Split(' ').Any(word => CancelledWords.Contains(word, StringComparer.Ordinal));

    /// <summary>Takes a leading <c>ANNULÉ –</c> off a title.</summary>
    public static bool TryTakeCancelled(string title, out string rest)
    {
        rest = title;
        var bare = title.AsSpan().TrimStart("[( ");
        var length = 0;
        while (length < bare.Length && char.IsLetter(bare[length]))
        {
            length++;
        }

        var after = bare[length..].TrimStart();
        if (after.Length == 0 || after[0] is not (':' or '-' or '–' or '—' or ']' or ')') || !CancelledWords.Contains(Words.Key(bare[..length].ToString()), StringComparer.Ordinal))
        {
            return false;
        }

        rest = after.TrimStart(":-–—]) ").ToString();
        return rest.Length > 0;
    }

    private static Dictionary<string, T> Index<T>(params (T Value, string Words)[] rows) =>
        rows.SelectMany(row => row.Words.Split(", ").Select(word => (word, row.Value))).ToDictionary(pair => pair.word, pair => pair.Value, StringComparer.Ordinal);
}
