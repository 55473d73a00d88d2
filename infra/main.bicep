// Everything one agency's deployment needs, in one resource group. Steps and reasons: README.md.
targetScope = 'resourceGroup'

@description('Short name of this deployment, part of every resource name: letters and digits only.')
@minLength(3)
@maxLength(12)
param name string

@description('Region. It must offer Flex Consumption: az functionapp list-flexconsumption-locations.')
param location string = resourceGroup().location

@description('Tags for every resource.')
param tags object = {}

@description('Address that links in invitations and mails begin with, without a slash at the end. Empty: the host name of the app.')
param publicBaseUrl string = ''

@description('Application (client) id of the app registration that people sign in with.')
param signInClientId string

@description('Tenant whose people sign in.')
param signInTenantId string = tenant().tenantId

@description('Copies of the stored data: within one datacentre, across zones, or in a second region too.')
@allowed(['Standard_LRS', 'Standard_ZRS', 'Standard_GRS', 'Standard_GZRS'])
param storageSku string = 'Standard_ZRS'

@description('Days during which a record in the archive can be neither changed nor deleted.')
@minValue(1)
@maxValue(146000)
param archiveRetentionDays int

@description('Set to true after the period has been locked: see README.md, "The archive".')
param archiveRetentionLocked bool = false

@description('Days in which deleted or overwritten data can be brought back. Erased data is gone after about twice as long.')
@minValue(1)
@maxValue(30)
param recoveryDays int = 7

@description('Memory of an instance, in MB.')
@allowed([512, 2048, 4096])
param instanceMemoryMB int = 2048

@description('Most instances that run at once, over all functions.')
@minValue(40)
@maxValue(1000)
param maximumInstanceCount int = 40

@description('Instances kept warm for pages and links. 0: the first request of a quiet hour waits for a start.')
@minValue(0)
@maxValue(10)
param warmHttpInstances int = 0

@description('Mail addresses that alerts go to.')
param alertEmails array

@description('Days that logs are kept.')
@minValue(30)
@maxValue(730)
param logRetentionDays int = 30

@description('Endpoint of an OpenTelemetry collector for what the app itself emits. Empty: none.')
param telemetryEndpoint string = ''

@description('Mailboxes that may invite, as Name <name@example.org>, parted by semicolons; the first is a new visit\'s.')
param organisers string

@description('Ways in which invitations may leave: graph, smtp, outbox, parted by semicolons; the first is a new visit\'s. See docs/delivery.md.')
param deliveries string = 'outbox'

@description('Mailbox that the app must not reach: GET health says so when it does. Empty: nothing is tried.')
param probeMailbox string = ''

@description('Further app settings, name to value. Secrets only as Key Vault references.')
param extraSettings object = {}

var suffix = uniqueString(resourceGroup().id, name)

module identity 'modules/identity.bicep' = {
  name: 'identity'
  params: {
    name: 'id-${name}'
    location: location
    tags: tags
  }
}

module storage 'modules/storage.bicep' = {
  name: 'storage'
  params: {
    name: toLower(take('st${name}${suffix}', 24))
    location: location
    tags: tags
    sku: storageSku
    archiveRetentionDays: archiveRetentionDays
    archiveRetentionLocked: archiveRetentionLocked
    recoveryDays: recoveryDays
  }
}

module monitoring 'modules/monitoring.bicep' = {
  name: 'monitoring'
  params: {
    name: name
    location: location
    tags: tags
    storageAccountName: storage.outputs.accountName
    alertEmails: alertEmails
    retentionDays: logRetentionDays
  }
}

module roles 'modules/roles.bicep' = {
  name: 'roles'
  params: {
    principalId: identity.outputs.principalId
    storageAccountName: storage.outputs.accountName
    applicationInsightsName: monitoring.outputs.applicationInsightsName
  }
}

module functions 'modules/functions.bicep' = {
  name: 'functions'
  params: {
    name: 'func-${name}-${suffix}'
    planName: 'plan-${name}'
    location: location
    tags: tags
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    storageAccountName: storage.outputs.accountName
    packageContainerUrl: storage.outputs.packageContainerUrl
    applicationInsightsConnectionString: monitoring.outputs.connectionString
    publicBaseUrl: publicBaseUrl
    telemetryEndpoint: telemetryEndpoint
    signInTenantId: signInTenantId
    instanceMemoryMB: instanceMemoryMB
    maximumInstanceCount: maximumInstanceCount
    warmHttpInstances: warmHttpInstances
    organisers: organisers
    deliveries: deliveries
    probeMailbox: probeMailbox
    extraSettings: extraSettings
  }
  // The app reads its package and its keys by role from its first second on.
  dependsOn: [roles]
}

module auth 'modules/auth.bicep' = {
  name: 'auth'
  params: {
    functionAppName: functions.outputs.name
    clientId: signInClientId
    tenantId: signInTenantId
  }
}

@description('Name of the function app, for publishing and keys.')
output functionAppName string = functions.outputs.name

@description('Where coordinators begin.')
output deskUrl string = '${functions.outputs.baseUrl}/desk'

@description('Where to look whether the app is well.')
output healthUrl string = 'https://${functions.outputs.hostName}/health'

@description('To be entered as redirect URI in the app registration.')
output signInRedirectUri string = 'https://${functions.outputs.hostName}/.auth/login/aad/callback'

@description('Object id of the identity: subject of the federated credential, and the one to be granted mailbox access.')
output identityPrincipalId string = identity.outputs.principalId

@description('Name of the storage account.')
output storageAccountName string = storage.outputs.accountName
