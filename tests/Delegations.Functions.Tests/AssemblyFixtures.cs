using Delegations.Testing;
using Xunit;

[assembly: AssemblyFixture(typeof(AzuriteFixture))]
